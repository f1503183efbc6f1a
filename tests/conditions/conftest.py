"""The built atlas, read once for all tests of findings."""

import pytest

from explorer import resources
from explorer.anatomy.atlas import Atlas
from explorer.modelling.store import Shelf


@pytest.fixture(scope="session")
def rig():
    return Atlas.load(resources.data("meshes")).rig


@pytest.fixture(scope="session")
def shelf():
    return Shelf(resources.data("meshes") / "structures")
