"""Anatomical knowledge: levels, frames, structures, kinematics. Standard library and NumPy only."""
