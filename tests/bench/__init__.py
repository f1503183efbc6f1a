"""The budgets of the architecture, measured beside what else Python offers for the same meshes."""
