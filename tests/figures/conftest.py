"""Golden sentences that the learned weights read otherwise: strictly expected to fail, so that one that is read right
again says so.
"""

import pytest

# Whose an amount is: weights that are right more often in articles that nobody has read are wrong here.
READ_OTHERWISE = frozenset(
    {
        "test_arabic_told_anew[the group of a subsidiary]",
        "test_arabic_who_says_and_what_moved_are_read[what a company's own total is]",
        "test_figures_of_a_chinese_sentence[fiscal year of australia]",
        "test_fa_plans_and_records_are_read[what these companies sent]",
        "test_spanish_arms_and_lands_are_read[months of the world's year]",
        "test_firms_and_owners[the group is whose subsidiary was named]",
        "test_spanish_owners_are_read[a company by its rank]",
        "test_what_is_no_producer[not of a company]",
        "test_the_article_tells_whose_an_amount_is[miner told by its town]",
        "test_it_is_read_as_told[who moved in the sentence before]",
        "test_reports[lands as headings]",
        "test_stories_are_read[total output behind a share of the nation's]",
        "test_figures[its parent, too, and the group]",
        "test_stories_of_sites_and_takers[accounted for, and the next for]",
        "test_stories[what others made]",
        "test_figures[its parent]",
        "test_whose_and_of_what[the only mill is]",
    }
)


def pytest_collection_modifyitems(items):
    for item in items:
        if item.name in READ_OTHERWISE:
            item.add_marker(pytest.mark.xfail(reason="the learned weights say another entity", strict=True))
