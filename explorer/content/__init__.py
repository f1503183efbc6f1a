"""What the explorer says: annotations read into typed records, and every rule they must keep."""
