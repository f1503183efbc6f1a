"""The browser component and what it needs to be served."""
