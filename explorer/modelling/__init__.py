"""The parametric atlas: recipes of measured dimensions become meshes, a rig and packed scenes."""
