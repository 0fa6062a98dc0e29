"""What the properties of one vCard mean in our fields; what has no field goes to `extra`."""

from collections.abc import Callable
from dataclasses import dataclass

from seventeen.formats.blocks import Text
from seventeen.formats.builder import ContactBuilder
from seventeen.formats.drafts import Refused
from seventeen.formats.json_fields import set_fields
from seventeen.formats.vcard_lines import Property, decode_value, split_unescaped, unescape

OWN = "X-SEVENTEEN-"
"""What our own properties begin with."""

_UNKNOWN = "unrecognised"
_ABOUT_THE_CARD = {"VERSION", "PRODID", "REV", "BEGIN", "END", "X-ABLABEL"}
_NO_LABELS = {"pref", "internet", "voice", "x-internet"}


@dataclass(frozen=True, slots=True)
class _Card:
    """A card on its way into a contact."""

    contact: ContactBuilder
    text: Text
    is_2_1: bool
    labels: dict[str, str]

    def value(self, prop: Property) -> str:
        return unescape(self.escaped(prop), is_2_1=self.is_2_1)

    def escaped(self, prop: Property) -> str:
        if prop.is_cut:
            raise Refused("too_long", "This value is far too long.", prop.name)
        return decode_value(prop, self.text)

    def parts(self, prop: Property, separator: str = ";") -> list[str]:
        return [
            unescape(part, is_2_1=self.is_2_1).strip()
            for part in split_unescaped(self.escaped(prop), separator)
        ]

    def label(self, prop: Property) -> str | None:
        if own := self.labels.get(prop.group):
            return own
        types = ",".join(prop.params.get("TYPE", ())).lower().split(",")
        return " ".join(kind for kind in types if kind and kind not in _NO_LABELS) or None


def contact_of(properties: list[Property], text: Text) -> ContactBuilder:
    """The contact that `properties` (of one card) describe.

    Raises Refused: a value that does not fit, or, as skipped, a card that is no person's.
    """
    version = next((p.raw for p in properties if p.name == "VERSION"), b"")
    card = _Card(ContactBuilder(), text, version.strip() == b"2.1", {})
    for prop in properties:
        if prop.name == "X-ABLABEL" and prop.group:
            card.labels[prop.group] = _apple_label(card.value(prop).strip())
    for prop in properties:
        _HANDLERS.get(prop.name, _extra)(card, prop)
    return card.contact


def is_plain_extra(name: str, value: str) -> bool:
    """Whether a value of `extra` comes back as it is when written as the property `name`."""
    is_ours = name in _HANDLERS or name in _ABOUT_THE_CARD or name.startswith(OWN)
    return not is_ours and value[:5].lower() != "data:"


def _apple_label(label: str) -> str:
    is_built_in = label.startswith("_$!<") and label.endswith(">!$_")
    return label[4:-4].lower() if is_built_in else label


def _extra(card: _Card, prop: Property) -> None:
    if prop.name in _ABOUT_THE_CARD:
        return
    name = prop.name or _UNKNOWN
    is_blob = prop.is_cut or prop.is_binary or prop.raw[:5].lower() == b"data:"
    if is_blob:
        card.contact.leave_out(name)
    else:
        card.contact.extra(name, card.value(prop))


def _full_name(card: _Card, prop: Property) -> None:
    # RFC 9554: a name that was derived only because every card must have one.
    if "name" in card.contact.fields or (prop.first("DERIVED") or "").lower() == "true":
        return
    card.contact.text("name", card.value(prop), prop.name)


def _name(card: _Card, prop: Property) -> None:
    family, given, additional, prefix, suffix = [*card.parts(prop), *[""] * 5][:5]
    contact = card.contact
    contact.text("given_name", given, prop.name)
    contact.text("family_name", family, prop.name)
    contact.extra("additional name", additional)
    contact.extra("name prefix", prefix)
    contact.extra("name suffix", suffix)


def _organization(card: _Card, prop: Property) -> None:
    name, *units = card.parts(prop)
    if "organization_name" in card.contact.fields:
        card.contact.extra(prop.name, ", ".join([name, *units]))
        return
    card.contact.text("organization_name", name, prop.name)
    for unit in units:
        card.contact.extra("department", unit)


def _title(card: _Card, prop: Property) -> None:
    if "title" in card.contact.fields:
        _extra(card, prop)
    else:
        card.contact.text("title", card.value(prop), prop.name)


def _email(card: _Card, prop: Property) -> None:
    value = card.value(prop)
    if not card.contact.email(value, card.label(prop), prop.name):
        card.contact.extra(prop.name, value)


def _phone(card: _Card, prop: Property) -> None:
    card.contact.item("phones", card.value(prop), card.label(prop), prop.name)


def _link(card: _Card, prop: Property) -> None:
    if value := card.value(prop).strip():
        card.contact.link(value, card.label(prop), prop.name)


def _address(card: _Card, prop: Property) -> None:
    parts = [*card.parts(prop), *[""] * 7][:7]
    place = ", ".join(part for part in (parts[3], parts[4], parts[6]) if part)
    has_more = any((parts[0], parts[1], parts[2], parts[5]))
    if place and "location" not in card.contact.fields:
        card.contact.text("location", place, prop.name)
    else:
        has_more = True
    if has_more:
        card.contact.extra(prop.name, ", ".join(part for part in parts if part))


def _note(card: _Card, prop: Property) -> None:
    notes = [card.contact.fields.get("about", ""), card.value(prop).strip()]
    card.contact.text("about", "\n\n".join(filter(None, notes)), prop.name)


def _categories(card: _Card, prop: Property) -> None:
    separators = ",;" if card.is_2_1 else ","
    parts = [card.escaped(prop)]
    for separator in separators:
        parts = [piece for part in parts for piece in split_unescaped(part, separator)]
    for part in parts:
        card.contact.string("tags", unescape(part, is_2_1=card.is_2_1), prop.name)


def _time_zone(card: _Card, prop: Property) -> None:
    value = card.value(prop)
    if "time_zone" in card.contact.fields or not card.contact.time_zone(value):
        card.contact.extra(prop.name, value)


def _uid(card: _Card, prop: Property) -> None:
    card.contact.external_id("vcard_uid", card.value(prop), prop.name)


def _kind(card: _Card, prop: Property) -> None:
    kind = card.value(prop).strip().lower()
    if kind in {"group", "org", "location", "application", "device"}:
        raise Refused(
            "not_a_person",
            f"This card is of the kind {kind}, not a person's.",
            prop.name,
            skipped=True,
        )


def _agent(card: _Card, prop: Property) -> None:
    card.contact.leave_out(prop.name)


def _own(card: _Card, prop: Property) -> None:
    contact, name, value = card.contact, prop.name.removeprefix(OWN), card.value(prop)
    match name:
        case "COMMON-GROUND":
            contact.string("common_ground", value, prop.name)
        case "MUTUAL-CONTACT":
            contact.string("mutual_contacts", value, prop.name)
        case "INTEREST":
            if not contact.interest((prop.first("KIND") or "").lower(), value, prop.name):
                contact.extra(prop.name, value)
        case "EXTERNAL-ID":
            contact.external_id(prop.first("SOURCE") or "", value, prop.name)
        case "CADENCE-DAYS":
            if not contact.cadence_days(value):
                contact.extra(prop.name, value)
        case "CONNECTED-ON":
            set_fields(contact, {"connected_on": value})
        case _:
            contact.extra(prop.first("NAME") or prop.name, value)


_HANDLERS: dict[str, Callable[[_Card, Property], None]] = {
    "FN": _full_name,
    "N": _name,
    "ORG": _organization,
    "TITLE": _title,
    "EMAIL": _email,
    "TEL": _phone,
    "URL": _link,
    "X-SOCIALPROFILE": _link,
    "SOCIALPROFILE": _link,
    "ADR": _address,
    "NOTE": _note,
    "CATEGORIES": _categories,
    "TZ": _time_zone,
    "UID": _uid,
    "KIND": _kind,
    "AGENT": _agent,
    "X-ADDRESSBOOKSERVER-KIND": _kind,
    **dict.fromkeys(
        (
            OWN + name
            for name in (
                "COMMON-GROUND",
                "MUTUAL-CONTACT",
                "INTEREST",
                "EXTERNAL-ID",
                "CADENCE-DAYS",
                "CONNECTED-ON",
                "EXTRA",
            )
        ),
        _own,
    ),
}
