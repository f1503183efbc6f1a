"""JSON Schemas of the annotation files, made from the typed records.

``python -m explorer.content.schema`` writes them to ``annotations/schema``; a test notices when they are stale. Editors
that read the ``$schema`` field of a file then complete and check it while it is written.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any, Final

from explorer.content.shelves import SHELVES, Shelf

DRAFT: Final = "https://json-schema.org/draft/2020-12/schema"


def schema_of(shelf: Shelf) -> dict[str, Any]:
    """Return the JSON Schema of one kind of file.

    >>> from explorer.content.shelves import SHELVES
    >>> schema_of(SHELVES[0])["required"]
    ['structures']
    """
    record = shelf.model.model_json_schema()
    definitions = record.pop("$defs", {})
    pointer_to_schema = {"$schema": {"type": "string", "description": "Path of this file's schema, for editors."}}
    if shelf.key is None:
        record["properties"] = {**pointer_to_schema, **record["properties"]}
        document = record
    else:
        definitions[shelf.model.__name__] = record
        document = {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                **pointer_to_schema,
                shelf.key: {"type": "array", "items": {"$ref": f"#/$defs/{shelf.model.__name__}"}},
            },
            "required": [shelf.key],
            "title": shelf.name.capitalize(),
        }
    return {"$schema": DRAFT, **document, "$defs": definitions}


def schema_bytes(shelf: Shelf) -> bytes:
    """Return the bytes of a schema file, the same on every run."""
    return (json.dumps(schema_of(shelf), indent=2, ensure_ascii=False, sort_keys=True) + "\n").encode()


def write_schemas(folder: Path) -> list[Path]:
    """Write every schema into ``folder/schema`` and return the paths; raises OSError if that cannot be written."""
    target = folder / "schema"
    target.mkdir(parents=True, exist_ok=True)
    paths = []
    for shelf in SHELVES:
        path = target / f"{shelf.name}.json"
        path.write_bytes(schema_bytes(shelf))
        paths.append(path)
    return paths


def main(argv: list[str] | None = None) -> int:
    """Write the schemas of an annotations folder."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", nargs="?", type=Path, default=Path("annotations"))
    for path in write_schemas(parser.parse_args(argv).folder):
        sys.stdout.write(f"{path}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
