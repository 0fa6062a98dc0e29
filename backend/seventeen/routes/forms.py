"""Forms with a file in them."""

from collections.abc import Collection
from typing import Any

from starlette.datastructures import FormData, UploadFile

from seventeen.core.errors import invalid

FORM = {"multipart/form-data"}
FLAGS = {"true": True, "false": False}
"""How a yes or no is written in a form."""


def form_of(file: str, largest: int, **fields: dict[str, Any]) -> dict[str, Any]:
    """How an operation that takes a form is declared: what the file is, and the other fields."""
    schema = {
        "type": "object",
        "required": ["file"],
        "additionalProperties": False,
        "properties": {
            "file": {
                "type": "string",
                "format": "binary",
                "minLength": 1,
                "maxLength": largest,
                "description": file,
            },
            **fields,
        },
    }
    return {
        "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": schema}}}
    }


def file_of(form: FormData, others: Collection[str]) -> UploadFile:
    """The file. Raises Invalid when it is missing, and for a field unknown or repeated."""
    names = [name for name, _ in form.multi_items()]
    for name in names:
        if name != "file" and name not in others:
            raise invalid(f"/{name[:100]}", "unknown-field", "There is no field of this name.")
        if names.count(name) > 1:
            raise invalid(f"/{name}", "repeated-field", "Give it once.")
    file = form.get("file")
    if not isinstance(file, UploadFile):
        raise invalid("/file", "missing", "Send a file.")
    return file
