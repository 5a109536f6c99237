"""What is told to be read otherwise is a golden sentence that there is."""

from pathlib import Path

from tests.figures.read_otherwise import READ_OTHERWISE

HERE = Path(__file__).parent


def test_each_is_a_case_of_its_file():
    gone = []
    for name in READ_OTHERWISE:
        file, test = name.split("::")
        function, case = test.removesuffix("]").split("[", 1)
        text = (HERE / file).read_text("utf-8")
        if f"def {function}(" not in text or f'"{case}"' not in text:
            gone.append(name)
    assert gone == []
