"""Stage 300: an article whose text is the last known one of its page is unchanged: counted, not stored again."""

from __future__ import annotations

from dataclasses import replace

from storage.models import Outcome


class Duplicates:
    """Compares with what travelled with the request; copies at other urls are the store's to find."""

    def process_item(self, item: Outcome) -> Outcome:
        known = item.page.visits > 0 and item.text_hash == item.page.text_hash
        if item.article is None or not known:
            return item
        return replace(item, state="unchanged", reason=None, article=None)
