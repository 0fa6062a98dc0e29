"""What is wrong with an installation, for the person who runs it."""

from pathlib import Path


class Trouble(Exception):  # noqa: N818 -- what is wrong, not what went wrong
    """Something that the operator has to put right, said in a plain sentence."""


def make_folder(folder: Path) -> None:
    """Make the data folder, for this user's eyes only. Raises Trouble."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise Trouble(
            f"The data folder {folder} can't be made: {error.strerror}. "
            "SEVENTEEN_DATA_DIR chooses another."
        ) from error
