"""`orewire install-service`: a systemd unit that keeps `orewire watch` running."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from crawler.config import Config


@click.command()
@click.option(
    "--metrics", type=click.IntRange(1, 65535), metavar="PORT", help="Let the service serve /metrics."
)
@click.option("--print", "only_print", is_flag=True, help="Print the unit, write nothing.")
@click.option("--force", is_flag=True, help="Replace a unit that says something else.")
@click.pass_obj
def install_service(config: Config, metrics: int | None, only_print: bool, force: bool) -> None:
    """Write a systemd user unit that runs `orewire watch` with this configuration and store.

    It goes to ~/.config/systemd/user/orewire.service. Nothing is started; the commands that do are printed.
    Secrets for alerts go to ~/.config/orewire/secrets, a line each: NAME=value.
    """
    from crawler.service.unit import NAME, unit_text

    home = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
    limits = config.service
    text = unit_text(
        _command(config, metrics),
        config.store.path.parent.absolute(),
        home / "orewire" / "secrets",
        limits.crawls_at_once,
        limits.crawl_memory_mb,
    )
    if only_print:
        click.echo(text, nl=False)
        return
    file = home / "systemd" / "user" / NAME
    if file.exists() and file.read_text(encoding="utf-8") != text and not force:
        raise click.UsageError(f"{file} is there and says something else; look at it, then use --force")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    click.echo(
        f"wrote {file}; now:\n  systemctl --user daemon-reload\n  systemctl --user enable --now {NAME}"
    )
    click.echo("  loginctl enable-linger      # so that it runs while you are logged out")


def _command(config: Config, metrics: int | None) -> list[str]:
    """This very interpreter, so that a virtual environment needs no activation."""
    command = [sys.executable, "-m", "crawler.cli", "--store", str(config.store.path.absolute())]
    if config.source is not None:
        command += ["--config", str(config.source.absolute())]
    return [*command, "watch", *(["--metrics", str(metrics)] if metrics else [])]
