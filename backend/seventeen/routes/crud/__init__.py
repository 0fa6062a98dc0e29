"""The operations that every noun has, made from its description."""

from seventeen.routes.crud.reading import Reading
from seventeen.routes.crud.steps import Steps
from seventeen.routes.crud.writing import Writing


class Crud(Reading, Writing, Steps):
    """Adds the operations of one noun to a router."""
