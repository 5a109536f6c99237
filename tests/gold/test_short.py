"""The short items are annotated in the words of the contract."""

import json
from datetime import date

import pytest

from benchmarks.score_short import FILES
from storage.models import CHANGE_BASES, MEASURES, STATUSES

ITEMS = [json.loads(line) for file in FILES for line in file.read_text("utf-8").splitlines()]


def test_there_are_as_many_of_each_half():
    assert [
        (
            file.stem,
            sum(item["half"] == half and item["id"].startswith(f"short-{file.stem[-2:]}-") for item in ITEMS),
        )
        for file in FILES
        for half in ("open", "closed")
    ] == [("short_en", 100), ("short_en", 100), ("short_fa", 90), ("short_fa", 90)]
    assert len({item["id"] for item in ITEMS}) == len(ITEMS)


@pytest.mark.parametrize("language", ["en", "fa"])
def test_each_figure_is_told_by_its_text(language):
    for item in ITEMS:
        if item["lang"] != language:
            continue
        assert date.fromisoformat(item["published"]) >= date(2010, 1, 1), item["id"]
        for figure in item["figures"]:
            assert figure["raw"] in item["text"], item["id"]
            assert figure["measure"] in MEASURES, item["id"]
            assert figure["status"] in STATUSES, item["id"]
            assert figure["change_basis"] in {None, *CHANGE_BASES}, item["id"]
            assert (figure["start"] or "") <= (figure["end"] or ""), item["id"]
