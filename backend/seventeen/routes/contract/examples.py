"""Examples of bodies and answers: one for each schema, made of the words of one small story."""

from typing import Any

from seventeen.routes.contract.schemas import REF, Json

CONTACT = "0199c3a2-7c11-7e5a-9d53-3c9f7a1b2c3d"
OTHER_CONTACT = "0199c3a2-8d20-7b6c-8a11-5e2f9c4d7b10"
TALK = "2026-03-10T14:00:00.000Z"

FIELDS: Json = {
    "address": "192.0.2.17",
    "amount": 2,
    "add_tags": ["data"],
    "code": "missing",
    "common_ground": ["We both spoke at a meetup on ledgers."],
    "contract": "/api/v1/openapi.json",
    "count": 1,
    "current_password": "correct horse battery",
    "cursor": None,
    "detail": "Led the move of the billing team to event sourcing.",
    "email": "ana.user@example.com",
    "ends": "17:30",
    "excerpt": "Asked about event sourcing at Acme Example.",
    "external_ids": {"linkedin": "ana-example"},
    "extra": {"Met at": ["A meetup in Berlin"]},
    "family_name": "Example",
    "filename": "Connections.csv",
    "from_id": OTHER_CONTACT,
    "given_name": "Ana",
    "goal": "Work on data infrastructure in a small team.",
    "href": f"/api/v1/contacts/{CONTACT}",
    "industries": ["Software"],
    "industry": "Software",
    "kind": "contact",
    "label": "work",
    "location": "Berlin",
    "meaning": "409: the thing's state does not allow this step.",
    "mutual_contacts": ["Bo Sample"],
    "name": "Ana Example",
    "organizations": ["Acme Example"],
    "new_password": "staple battery horse correct",
    "next": None,
    "password": "correct horse battery",
    "pitch": "I build data pipelines and like to talk about how teams own them.",
    "place": "https://meet.example/ana",
    "pointer": "/name",
    "position": 0,
    "problem": None,
    "reason": "Thank Ana Example for the talk: 6 hours left.",
    "reason_code": "thank_you_soon",
    "reason_params": {"name": "Ana Example", "amount": 6, "unit": "hours"},
    "request_id": "5f0c2b7a9d1e4836",
    "remove_tags": ["someday"],
    "roles": ["Staff engineer"],
    "source": "https://blog.example.com/billing",
    "starts": "09:00",
    "starts_at": TALK,
    "status": 409,
    "subject": "17 minutes about event sourcing?",
    "summary": "17 minutes about event sourcing?",
    "tags": ["data"],
    "technologies": ["Event sourcing"],
    "text": "What surprised you most about the move?",
    "theme": "craft",
    "time_zone": "Europe/Berlin",
    "title": "Staff engineer",
    "token": "svt_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG",
    "type": "outreach.sent",
    "value": "ana@example.com",
    "version": "0.1.0",
}
"""What a field of this name holds, unless its schema says more."""

OF_SCHEMA: dict[str, Json] = {
    "AgendaEntry": {"kind": "thank_you"},
    "BatchIn": {"delete": False, "patch": {"cadence_days": 60}},
    "BatchResult": {"status": 200, "code": None, "detail": None},
    "BinEntry": {"erased_on": "2026-04-01T14:00:00.000Z"},
    "Changes": {"next": "42", "more": False},
    "CancelIn": {"reason": "Something came up."},
    "Change": {"deleted": True, "thing": None},
    "CoachText": {"text": "What surprised you most about the move?", "kind": "question"},
    "Draft": {
        "id": "outreach.their_work",
        "text": "Hi Ana,\n\n[What you saw, read or heard of event sourcing.]\n\nBo",
        "gaps": ["What you saw, read or heard of event sourcing."],
    },
    "Finding": {
        "rule": "round_time_box",
        "severity": "consider",
        "start": 14,
        "end": 16,
        "reason": "A round number sounds like a meeting; an odd one sounds as if you will keep to it.",
        "playbook": "reaching-out#odd-time-box",
        "replacement": "17",
        "params": {"minutes": "15"},
    },
    "Review": {
        "signals": {"time_box": True, "odd_time_box": False},
        "summary": "Good to go; 1 thing could make it better.",
        "summary_code": "consider",
        "summary_params": {"stop": 0, "fix": 0, "consider": 1, "praise": 0},
        "words": 6,
        "graphemes": 30,
        "reading_seconds": 2,
        "language": "en",
    },
    "ReviewIn": {"kind": "outreach", "text": "Could we talk 15 minutes, Ana?", "channel": "email"},
    "Rule": {
        "id": "round_time_box",
        "kinds": ["outreach"],
        "severity": "consider",
        "reason": "A round number sounds like a meeting; an odd one sounds as if you will keep to it.",
        "playbook": "reaching-out#odd-time-box",
    },
    "RuleExample": {
        "text": "Could we talk for 15 minutes?",
        "fires": True,
        "kind": "outreach",
        "channel": None,
        "facts": None,
    },
    "FollowUpIn": {"body": "Thank you for your time, and for the pointer to the paper."},
    "FollowUp": {"body": "Thank you for your time, and for the pointer to the paper."},
    "Opportunity": {"text": "They look for somebody to split the ledger."},
    "OpportunityIn": {"text": "They look for somebody to split the ledger."},
    "ReferralIn": {"name": "Cleo Sample", "detail": "She split the first ledger."},
    "Referral": {"name": "Cleo Sample", "detail": "She split the first ledger."},
    "Touch": {"text": "Met at the meetup on ledgers."},
    "TouchIn": {"text": "Met at the meetup on ledgers."},
    "Link": {"value": "https://blog.example.com"},
    "Labelled": {"value": "+49 30 901820"},
    "Interest": {"kind": "technology", "detail": "Event sourcing"},
    "Brief": {"organization": {"id": CONTACT, "name": "Acme Example"}},
    "BriefEntry": {"text": "Every release waits for one ledger."},
    "Insight": {"text": "Every release waits for one ledger."},
    "InsightIn": {"text": "Every release waits for one ledger."},
    "InterviewQuestionIn": {"text": "What surprised you most about the move?"},
    "MeIn": {"name": "Ana User"},
    "Me": {"name": "Ana User"},
    "MergeIn": {"into_id": CONTACT, "from_id": OTHER_CONTACT},
    "NoteIn": {"text": "They split the ledger first, and would do so again."},
    "Note": {"text": "They split the ledger first, and would do so again."},
    "OutreachIn": {"body": "Hello Ana, your talk on event sourcing made me curious."},
    "Outreach": {"body": "Hello Ana, your talk on event sourcing made me curious."},
    "PlaybookEntry": {"id": "reaching-out", "title": "Reaching out", "order": 4},
    "PlaybookPage": {
        "id": "reaching-out",
        "title": "Reaching out",
        "summary": "The first message: why you, what about, how long.",
        "order": 4,
        "markdown": "# Reaching out\n\nThe first message: why you, what about, how long.\n",
        "sources": [],
    },
    "PlaybookTip": {
        "anchor": "why-you",
        "title": "Say why you write to them",
        "text": "Name what they did, said or went through that made you write to this person.",
        "why": "A reason that fits only them shows that you did not send this to fifty people.",
        "example": "You moved from nursing to ship design. I am a nurse, and I draw boats.",
    },
    "ProblemPage": {"code": "conflict", "title": "Not possible in this state"},
    "PromiseIn": {"text": "Send her the paper on ledgers."},
    "Promise": {"text": "Send her the paper on ledgers."},
    "ReadinessMissing": {
        "code": "few_questions",
        "detail": "Add 2 more questions that a search engine can't answer.",
        "params": {"needed": 2},
    },
    "Reference": {"name": "Acme Example"},
    "RegisterIn": {"name": "Ana User"},
    "Session": {"name": "A browser"},
    "Token": {"name": "A script", "scopes": ["read", "write"]},
    "NewToken": {"name": "A script", "scopes": ["read", "write"]},
    "TokenIn": {"name": "A script", "scopes": ["read", "write"]},
    "Organization": {"name": "Acme Example"},
    "OrganizationIn": {"name": "Acme Example"},
    "Entry": {"name": "Seventeen"},
    "SnoozeIn": {"until": "2026-03-12T08:00:00.000Z"},
}
"""What a field holds in this schema."""


def complete_examples(document: Json) -> None:
    """Give every body and every answer an example, in place."""
    schemas: Json = document["components"]["schemas"]
    examples: Json = {}
    for item in document["paths"].values():
        for operation in item.values():
            for holder in (operation.get("requestBody", {}), *operation["responses"].values()):
                for media in holder.get("content", {}).values():
                    _add(media, schemas, examples)
    document["components"]["examples"] = dict(sorted(examples.items()))


def _add(media: Json, schemas: Json, examples: Json) -> None:
    ref = media.get("schema", {}).get("$ref")
    if ref is None or "examples" in media:
        return
    name = ref.removeprefix(REF)
    examples.setdefault(name, {"value": example_of(name, schemas)})
    media["examples"] = {"example": {"$ref": f"#/components/examples/{name}"}}


def example_of(name: str, schemas: Json) -> Any:
    """A value that fits the component schema of this name."""
    return _value(schemas[name], name, "", schemas)


def _value(schema: Json, owner: str, field: str, schemas: Json) -> Any:
    if "$ref" in schema:
        name = schema["$ref"].removeprefix(REF)
        return _value(schemas[name], name, field, schemas)
    if schema.get("type") == "object" and "properties" in schema:
        return {
            key: _field(value, owner, key, schemas)
            for key, value in schema["properties"].items()
            if key in schema.get("required", ()) or key in OF_SCHEMA.get(owner, ()) or _told(value)
        }
    kinds = [kind for kind in schema.get("anyOf", ()) if kind.get("type") != "null"]
    if kinds:
        return _value(kinds[0], owner, field, schemas)
    if "examples" in schema:
        return schema["examples"][0]
    return _plain(schema, owner, field, schemas)


def _told(schema: Json) -> bool:
    """Whether an optional field is worth showing."""
    return "default" not in schema or schema["default"] in (None, [], {})


def _field(schema: Json, owner: str, key: str, schemas: Json) -> Any:
    if key in OF_SCHEMA.get(owner, {}):
        return OF_SCHEMA[owner][key]
    if "$ref" not in schema and "examples" in schema:
        return schema["examples"][0]
    choices = _choices(schema, schemas)
    if key in FIELDS and not choices and not _is_object(schema):
        return FIELDS[key]
    return _value(schema, owner, key, schemas)


def _choices(schema: Json, schemas: Json) -> list[Any]:
    for one in (schema, *schema.get("anyOf", ())):
        target = schemas[one["$ref"].removeprefix(REF)] if "$ref" in one else one
        if "enum" in target or "const" in target:
            return target.get("enum") or [target["const"]]
    return []


def _is_object(schema: Json) -> bool:
    return any("$ref" in one for one in (schema, *schema.get("anyOf", ())))


def _plain(schema: Json, owner: str, field: str, schemas: Json) -> Any:
    kind = schema.get("type")
    if schema.get("default"):
        return schema["default"]
    if "const" in schema or "enum" in schema:
        return schema.get("const", schema.get("enum", [None])[0])
    if kind == "array":
        return [_value(schema["items"], owner, field, schemas)]
    if kind == "object":
        return {}
    if kind == "boolean":
        return False
    if kind in ("integer", "number"):
        return max(schema.get("minimum", 0), min(17, schema.get("maximum", 17)))
    return "An example"
