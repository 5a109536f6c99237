"""The short items are annotated in the words of the contract."""

import json
from collections import Counter
from datetime import date

from benchmarks.annotated import SHORT
from storage.models import CHANGE_BASES, MEASURES, STATUSES

ITEMS = [json.loads(line) for file in SHORT.values() for line in file.read_text("utf-8").splitlines()]


def test_there_are_as_many_of_each_half():
    halves = Counter((item["lang"], item["half"]) for item in ITEMS)
    assert halves == {("en", "open"): 100, ("en", "closed"): 100, ("fa", "open"): 90, ("fa", "closed"): 90}
    assert len({item["id"] for item in ITEMS}) == len(ITEMS)


def test_each_figure_is_told_by_its_text():
    for item in ITEMS:
        assert date.fromisoformat(item["published"]) >= date(2010, 1, 1), item["id"]
        for figure in item["figures"]:
            assert figure["raw"] in item["text"], item["id"]
            assert figure["measure"] in MEASURES, item["id"]
            assert figure["status"] in STATUSES, item["id"]
            assert figure["change_basis"] in {None, *CHANGE_BASES}, item["id"]
            assert (figure["start"] or "") <= (figure["end"] or ""), item["id"]
