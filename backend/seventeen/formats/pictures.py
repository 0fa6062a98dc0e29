"""Photos as they are kept: decoded, turned upright, made smaller, and written anew.

What is written holds the picture and nothing else: no place, no time, no camera, no preview, and no
trick that another program could fall for.
"""

import io
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

MEDIA_TYPE = "image/jpeg"
ACCEPTED = "image/jpeg, image/png, image/webp, image/heic"
MOST_PIXELS = 64_000_000
LONGEST_SIDE = 3000
QUALITY = 85
HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1"}
DAMAGED = (OSError, ValueError, SyntaxError, EOFError, KeyError, TypeError, struct.error)
"""What decoders raise at content that is not as it should be."""


class PictureError(Exception):
    """A file that is no picture, or none that can be kept. `code` says which."""

    def __init__(self, code: str, detail: str) -> None:
        super().__init__(detail)
        self.code = code


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as it is kept."""

    content: bytes
    width: int
    height: int


def kind_of(content: bytes) -> str | None:
    """What the content is, whatever its name says; None for all that is no photo."""
    if content.startswith(b"\xff\xd8\xff"):
        return "JPEG"
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return "PNG"
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "WEBP"
    if content[4:8] == b"ftyp" and content[8:12] in HEIF_BRANDS:
        return "HEIF"
    return None


def prepared(content: bytes) -> Picture:
    """The picture to keep. Raises PictureError (`not-a-picture`, `too-many-pixels`, `unreadable`)."""
    # Takes a moment to load, and most processes never need it.
    from PIL import Image

    kind = kind_of(content)
    if kind is None:
        raise PictureError("not-a-picture", f"Send a photo: {ACCEPTED}.")
    if kind == "HEIF":
        from pi_heif import register_heif_opener  # type: ignore[import-untyped]

        register_heif_opener(thumbnails=False)
    # Pixels are counted here, before anything is decoded.
    Image.MAX_IMAGE_PIXELS = None
    try:
        with Image.open(io.BytesIO(content), formats=[kind]) as found:
            width, height = found.size
            if width * height > MOST_PIXELS:
                raise PictureError(
                    "too-many-pixels", f"A photo may have {MOST_PIXELS // 1_000_000} megapixels."
                )
            # Lets a JPEG be decoded at about the size that is kept.
            found.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
            found.load()
            return _written(_flat(_upright(found)))
    except DAMAGED:
        raise PictureError(
            "unreadable", "This file is damaged: it can't be shown as a picture."
        ) from None


def _upright(found: "Image.Image") -> "Image.Image":
    from PIL import ImageOps

    try:
        return ImageOps.exif_transpose(found)
    except DAMAGED:
        # What says how it was held is broken; the picture is not.
        return found


def _flat(found: "Image.Image") -> "Image.Image":
    """In plain colours, on white where it is transparent, and with nothing that came along."""
    from PIL import Image

    if found.mode.startswith("I"):
        found = found.point(lambda value: value / 256).convert("L")
    found.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    clean = Image.new("RGB", found.size, "white")
    if found.has_transparency_data:
        layer = found.convert("RGBA")
        clean.paste(layer, mask=layer)
    else:
        clean.paste(found.convert("RGB"))
    return clean


def _written(clean: "Image.Image") -> Picture:
    file = io.BytesIO()
    clean.save(file, "JPEG", quality=QUALITY, optimize=True, progressive=True)
    return Picture(file.getvalue(), clean.width, clean.height)
