"""Forms with a file in them."""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from typing import Any

from fastapi import Request
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException

from seventeen.core.errors import Problem, invalid
from seventeen.routes.strict import unreadable

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


@asynccontextmanager
async def sent_form(request: Request, others: Collection[str]) -> AsyncIterator[FormData]:
    """The form: a file and these other fields. Raises BadRequest for what is none, and says why."""
    try:
        # More than there are, to tell a field that comes twice from a form that is too long.
        form = await request.form(max_files=2, max_fields=len(others) + 2)
    except HTTPException as error:
        if isinstance(error.__cause__, Problem):
            raise error.__cause__ from None
        why = str(error.detail).rstrip(".")
        raise unreadable(
            f"The body can't be read as a form. {why}. Each part begins with the boundary that the "
            "Content-Type names, and says in Content-Disposition which field it is."
        ) from None
    try:
        yield form
    finally:
        await form.close()


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
