"""Whatever a host asks, it is answered, and the phone goes on."""

from hypothesis import given
from hypothesis import strategies as st

from counterseal.lab.android.mtp.codes import WITH_DATA_FROM_HOST, Operation, Response

from .host import Host, some_content, some_phone

CONTENT = some_content()
ANSWERED_AT_ONCE = sorted(set(Operation) - WITH_DATA_FROM_HOST)
NUMBERS = st.one_of(
    st.integers(0, 100),
    st.sampled_from((0x00010001, 0x00020001, 0xFFFFFFFF, 0xDC04, 0xDC07, 0x3001, 0x5001)),
    st.integers(0, 0xFFFFFFFF),
)


@given(
    commands=st.lists(
        st.tuples(st.sampled_from(ANSWERED_AT_ONCE), st.lists(NUMBERS, max_size=5)), min_size=1, max_size=20
    )
)
def test_any_command_is_answered(commands: list[tuple[Operation, list[int]]]) -> None:
    host = Host(some_phone(CONTENT)).open()
    for operation, parameters in commands:
        answer = host.ask(operation, *parameters)
        assert answer.code in list(Response)
        assert answer.data is None or answer.code == Response.OK
