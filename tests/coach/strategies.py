"""Texts for the coach: pieces of real messages, strung together with anything at all."""

from hypothesis import strategies as st

from seventeen.coach.model import Facts, Kind, Sent
from seventeen.coach.review import rules

PIECES = [
    *sorted({example.text[:200] for rule in rules() for example in rule.examples}),
    "Hi Ola,\n\n",
    "Dear Dr. [Name],\n",
    "I hope this email finds you well. ",
    "Could we talk for 15 minutes? ",
    "Could we talk for twenty minutes? ",
    "“Begin with the keel” ",
    "👩🏽‍🚀 ",
    "e\u0301te\u0301 ",
    "I'm not asking for a job. ",
    "____ ",
    "\n\nBest,\nIda",
]
noise = st.text(
    alphabet=st.characters(exclude_categories=["Cs"])
    | st.sampled_from(" .,!?\n'’“”\"[]{}<>_-\u0301\u200d"),
    max_size=30,
)
texts = st.lists(st.sampled_from(PIECES) | noise, max_size=8).map("".join)
kinds = st.sampled_from(list(Kind))
facts = st.sampled_from(
    [
        Facts(),
        Facts(name="Ola Berg", organization="Brightwater", minutes_asked=13),
        Facts(
            name="Ola Berg",
            interest="tidal mills and keels",
            introduced_by="Ida Holm",
            sent_before=(Sent("Hi Dan, could we talk for 15 minutes? I read your article."),),
            notes=("begin with the keel",),
        ),
        Facts(
            name="Ola Berg",
            common_ground=("both rowed at Leith",),
            mutual_contacts=("Ida Holm",),
            research=("Designed four ferries in Bergen",),
            notes=("begin with the keel", "the crane sank in May"),
        ),
    ]
)
channels = st.sampled_from(
    [None, "email", "linkedin_note", "linkedin_note_paid", "linkedin_message", "text", "phone"]
)
