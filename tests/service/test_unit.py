"""The systemd unit: what systemd itself says of it, and what is done with a file that is there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from crawler.cli import orewire
from crawler.service.unit import unit_text


def install(home: Path, *options: str, folder: str = "my store") -> tuple[int, str]:
    (home / folder).mkdir(exist_ok=True)
    config = home / folder / "orewire.toml"
    config.write_text("[service]\ncrawls_at_once = 3\ncrawl_memory_mb = 500\n")
    done = CliRunner().invoke(
        orewire, ["--config", str(config), "install-service", *options], env={"XDG_CONFIG_HOME": str(home)}
    )
    return done.exit_code, done.output


def test_the_unit_runs_this_program_on_this_store(tmp_path: Path) -> None:
    code, said = install(tmp_path, "--metrics", "9464")
    assert code == 0
    file = tmp_path / "systemd" / "user" / "orewire.service"
    assert f"wrote {file}" in said
    lines = file.read_text().splitlines()
    store = tmp_path / "my store"
    assert (
        f'ExecStart={sys.executable} -m crawler.cli --store "{store}/orewire.db" --config "{store}/orewire.toml"'
        " watch --metrics 9464"
    ) in lines
    assert f"WorkingDirectory={store}" in lines
    assert "MemoryMax=2012M" in lines


def test_a_unit_that_says_something_else_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "systemd" / "user" / "orewire.service"
    assert [install(tmp_path)[0], install(tmp_path)[0]] == [0, 0]
    file.write_text("mine")
    code, said = install(tmp_path)
    assert code == 2
    assert "is there and says something else; look at it, then use --force" in said
    assert file.read_text() == "mine"
    assert install(tmp_path, "--force")[0] == 0
    assert file.read_text() == install(tmp_path, "--print")[1]


def test_words_are_read_back_as_they_were() -> None:
    text = unit_text(["/a b/c", '50%$"x"'], Path("/100%"), Path("/s"), 1, 1)
    assert 'ExecStart="/a b/c" "50%%$$\\"x\\""' in text
    assert "WorkingDirectory=/100%%" in text


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd is not installed")
def test_systemd_finds_no_fault(tmp_path: Path) -> None:
    install(tmp_path)
    file = tmp_path / "systemd" / "user" / "orewire.service"
    done = subprocess.run(
        ["systemd-analyze", "--user", "--man=no", "verify", str(file)],
        capture_output=True,
        text=True,
        env={"XDG_RUNTIME_DIR": str(tmp_path), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
    )
    assert "orewire.service" not in done.stderr, done.stderr
    file.write_text(file.read_text().replace("KillMode=mixed", "KillMode=gently"))
    faulty = subprocess.run(
        ["systemd-analyze", "--user", "--man=no", "verify", str(file)],
        capture_output=True,
        text=True,
        env={"XDG_RUNTIME_DIR": str(tmp_path), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
    )
    assert "Failed to parse" in faulty.stderr  # that the first silence says something
