"""Go's own reader of logs agrees about every proof and every checkpoint in the suite."""

import pytest

from tests.foreign.go_tool import GoTool
from tests.vectors.go import go_accepts
from tests.vectors.suite import Case, cases

pytestmark = pytest.mark.xdist_group("go")


@pytest.fixture(scope="module")
def tool(tmp_path_factory: pytest.TempPathFactory) -> GoTool:
    return GoTool(tmp_path_factory.mktemp("go"))


@pytest.mark.parametrize("case", cases("go"), ids=lambda case: case.name)
def test_go(case: Case, tool: GoTool) -> None:
    assert go_accepts(case, tool) == case.accepted_by("go")
