"""[targets.NAME] and [alerts.NAME] of orewire.toml: what is refused, in one line with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from crawler.config import ConfigError, load_config

GOOD = """
[targets.desk]
url = "mailtos://${SMTP_USER}:${SMTP_PASSWORD}@mail.example.org?to=desk@example.org"
[targets.erp]
webhook = "https://example.org/hook"
secret = "${OREWIRE_HOOK_SECRET}"
[alerts.copper]
to = ["desk", "erp"]
commodity = "copper"
when = "08:00"
zone = "Asia/Tehran"
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "orewire.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_targets_and_rules_are_read(tmp_path: Path) -> None:
    config = load_config(written(tmp_path, GOOD))
    assert config.alerts["copper"].to == ("desk", "erp")
    assert config.alerts["copper"].commodity == ("copper",)
    assert config.targets["erp"].secret == "${OREWIRE_HOOK_SECRET}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[targets.a]", "targets.a: set one of url, webhook, feed, file (got none)"),
        (
            '[targets.a]\nfile = "a"\nfeed = "b"',
            "targets.a: set one of url, webhook, feed, file (got feed, file)",
        ),
        ('[targets.a]\nwebhook = "https://a.example/"', "targets.a: webhook and secret go together"),
        ('[targets.a]\nsecret = "hunter2"', "targets.a.secret: must name a variable of the environment"),
        ('[targets.a]\nurl = "mailto://me:hunter2@a.example"', "targets.a.url: holds a password"),
        ('[alerts.a]\nto = "desk"', "alerts.a.to: there is no target desk"),
        ("[alerts.a]\nto = []", "alerts.a.to: "),
    ],
)
def test_what_cannot_be_meant_is_one_line_without_secrets(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError) as refused:
        load_config(written(tmp_path, text))
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)
    assert "hunter2" not in str(refused.value)
