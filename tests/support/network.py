"""One of everything that a user can have, made through the public API."""

from tests.support.api import User


def network(user: User, word: str = "heron") -> dict[str, dict[str, str]]:
    """Makes one thing of every kind, all of them with `word` in their texts.

    Returns each by its kind. The talk is held; another one is scheduled (`next_interview`).
    """
    organization = user.organization(name=f"{word} Works", about=f"Builds {word}s", target=True)
    friend = user.contact(name=f"Fay {word}", emails=[{"value": f"fay.{word}@example.com"}])
    contact = user.contact(
        name=f"Cleo {word}",
        organization_id=organization["id"],
        introduced_by_id=friend["id"],
        tags=[word],
        external_ids={"elsewhere": f"{word}-1"},
        links=[{"value": f"https://example.com/{word}"}],
    )
    opening = user.post(
        "/opportunities",
        title=f"Keeper of {word}s",
        organization_id=organization["id"],
        contact_id=contact["id"],
    )
    research = user.post(
        f"/contacts/{contact['id']}/research", topic="person", detail=f"Wrote about {word}s"
    )
    outreach = user.sent(contact["id"], subject=f"Your {word}s", body=f"I read about {word}s.")
    user.post(f"/outreach/{outreach['id']}/answer", answer="accepted", text=f"Yes, {word}!")
    interview = user.interview(contact["id"], outreach_id=outreach["id"], place=f"Cafe {word}")
    below = f"/interviews/{interview['id']}"
    question = user.post(f"{below}/questions", text=f"What about {word}s?")
    note = user.post(f"{below}/notes", text=f"They keep {word}s", question_id=question["id"])
    secret = user.post(f"{below}/notes", text=f"Between us: {word}", off_the_record=True)
    photo = user.photo(interview["id"])
    for path, fields in (
        (f"/contacts/{contact['id']}/research", {"topic": "path", "detail": f"Between us: {word}"}),
        (
            "/insights",
            {
                "kind": "culture",
                "text": f"Between us: {word}",
                "interview_id": interview["id"],
                "organization_id": organization["id"],
            },
        ),
        ("/promises", {"interview_id": interview["id"], "by": "me", "text": f"Between us: {word}"}),
    ):
        user.post(path, **fields, off_the_record=True)
    insight = user.post(
        "/insights",
        kind="pain_point",
        text=f"The {word}s are old",
        note_id=note["id"],
        organization_id=organization["id"],
    )
    referral = user.post(
        "/referrals",
        kind="person",
        name=f"Hal {word}",
        contact_id=contact["id"],
        interview_id=interview["id"],
    )
    touch = user.post("/touches", contact_id=friend["id"], kind="met", text=f"Saw {word}s")
    user.post(
        f"{below}/finish",
        promises=[
            {"by": "me", "text": f"Send the {word} paper"},
            {"by": "them", "text": f"Name a {word} expert"},
        ],
    )
    following = user.interview(contact["id"], starts_at="2026-04-10T14:00:00Z")
    follow_up = user.follow_up(contact["id"], body=f"Ask about {word}s")
    asked = user.post("/questions", text=f"Why {word}s?", theme=word[:50])
    return {
        "organization": organization,
        "friend": friend,
        "contact": contact,
        "research": research,
        "outreach": outreach,
        "interview": interview,
        "next_interview": following,
        "interview_question": question,
        "note": note,
        "attachment": photo,
        "secret_note": secret,
        "promise": user.items("/promises", interview_id=interview["id"])[0],
        "insight": insight,
        "referral": referral,
        "opportunity": opening,
        "touch": touch,
        "follow_up": follow_up,
        "question": asked,
    }
