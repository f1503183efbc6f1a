"""Things to take home: one file that opens without a network."""
