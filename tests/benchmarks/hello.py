"""The least that FastAPI can be, for the time that a start takes."""

from fastapi import FastAPI

application = FastAPI()


@application.get("/health/live")
async def answer() -> dict[str, str]:
    """Say hello."""
    return {"hello": "world"}
