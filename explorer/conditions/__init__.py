"""Findings that can be set on the spine: what they are, how they change its shape, and what that does to nerves."""
