"""What passes between one visitor's browser and Python."""

import asyncio
from concurrent.futures import ThreadPoolExecutor

import pytest

from explorer.library import library
from explorer.session import Session
from explorer.state import StateError

L4 = "bone.vertebra.L4"


@pytest.fixture
def session():
    """A session whose messages to the browser are kept in `session.sent`."""
    session = Session(library(), "notebook")
    session.sent = []
    session.view._send_msg = session.sent.append
    return session


def test_python_tells_the_browser_and_what_the_browser_tells_is_not_sent_back(session):
    pushed = []
    session.view.param.watch(lambda event: pushed.append(event.new["selected"]), "state")
    session.state.selected = L4
    assert pushed == [L4]
    session.receive({"type": "state", "seq": 1, "patch": {"selected": "disc.L4-L5", "view": None}})
    assert session.state.selected == "disc.L4-L5"
    assert pushed == [L4]
    assert session.view.state["selected"] == "disc.L4-L5"


def test_what_python_answers_to_the_browser_goes_back_to_it(session):
    def answer(event):
        session.state.findings = [{"kind": "slip", "percent": abs(event.new["extension_deg"])}]

    pushed = []
    session.view.param.watch(lambda event: pushed.append(event.new), "state")
    session.state.param.watch(answer, "posture")
    session.receive({"type": "state", "seq": 1, "patch": {"posture": {"extension_deg": -7.0}}})
    (told,) = pushed
    assert told["findings"][0]["percent"] == 7.0
    assert told["posture"] == {"extension_deg": -7.0}


def test_hello_brings_what_was_chosen_while_the_connection_was_lost(session):
    session.receive({"type": "hello", "webgl": True, "state": session.state.to_json() | {"selected": L4}})
    assert session.state.selected == L4


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ({"type": "state", "patch": {"selected": "bone.nose"}}, "expected a structure id, got 'bone.nose'"),
        ({"type": "state", "patch": {"__class__": 1}}, "expected keys among"),
        ({"type": "state", "patch": None}, ""),
        ({"type": "state"}, "patch"),
        ({"type": "need-asset", "name": "../../etc/passwd"}, "passwd"),
        ({"type": "picture", "seq": 1, "width": 1e9, "height": 10, "state": {}}, "expected 1 to 2048 pixels"),
        ({"type": "pick", "seq": 1, "width": 10, "height": 10, "x": "a", "y": 1, "state": {}}, "could not convert"),
    ],
)
def test_nonsense_from_a_browser_is_answered_and_changes_nothing(session, message, said):
    before = session.state.to_json()
    session.receive(message)
    assert session.state.to_json() == before
    assert [answer["type"] for answer in session.sent] == ["notice"]
    assert said in session.sent[0]["text"]


@pytest.mark.parametrize("message", [None, [], "hello", {"type": "format-disk"}, {"type": ["state"]}, {}])
def test_what_is_no_message_is_only_logged(session, message, caplog):
    session.receive(message)
    assert session.sent == []
    assert "expected one of hello" in caplog.text


def test_assets_go_as_bytes(session):
    name = session.view.assets["catalogue"]
    session.receive({"type": "need-asset", "name": name})
    (answer,) = session.sent
    assert (answer["type"], answer["name"]) == ("asset", name)
    assert answer["bytes"].startswith(b'{"version":1')


def test_two_visitors_share_meshes_and_words_but_no_choice():
    one, two = Session(library()), Session(library())
    one.state.selected = L4
    assert two.state.selected is None
    assert one.library is two.library


def test_unknown_ids_are_refused_from_python_too(session):
    with pytest.raises(StateError, match=r"is 'bone\.vertebra\.L4' meant"):
        session.state.selected = "bone.vertebra.L44"


async def _pictures(session, count):
    for seq in range(1, count + 1):
        session.receive({"type": "picture", "seq": seq, "width": 160, "height": 120, "state": session.state.to_json()})
    session.receive({"type": "pick", "seq": 9, "width": 160, "height": 120, "x": 1, "y": 1,
                     "state": session.state.to_json()})  # fmt: skip
    while not any(answer["type"] == "picked" for answer in session.sent):
        await asyncio.sleep(0.02)


@pytest.mark.slow
def test_pictures_come_from_the_painter_and_a_turning_visitor_gets_the_newest(session):
    # In a thread of its own: the browser tests of the same run may hold an event loop in this one.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(asyncio.run, _pictures(session, 6)).result(60)
    pictures = [answer for answer in session.sent if answer["type"] == "picture"]
    assert pictures[-1]["seq"] == 6
    assert len(pictures) < 6
    assert all(answer["png"].startswith(b"\x89PNG") for answer in pictures)
    assert session.sent[-1] == {"type": "picked", "seq": 9, "id": None}
