"""Writes openapi.yaml as the app serves it: `python -m tests.contract.write`."""

from seventeen.routes.contract.written import as_yaml
from tests.contract.served import CONTRACT, served

if __name__ == "__main__":
    CONTRACT.write_text(as_yaml(served()))
