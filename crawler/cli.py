"""`orewire …`: the command line. Commands are in crawler/commands, one file each."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path

import click

from crawler.config import Config, ConfigError, load_config
from crawler.logs import start_logging

# Command → the module that defines it; a command's function has the same name.
COMMANDS = {
    "crawl": "crawl",
    "demo": "demo",
    "watch": "watch",
    "status": "status",
    "runs": "runs",
    "install-service": "install_service",
    "read": "read",
    "figures": "figures",
    "article": "article",
    "story": "story",
    "stories": "stories",
    "series": "series",
    "late": "late",
    "changes": "changes",
    "alerts": "alerts",
    "wires": "wires",
    "doctor": "doctor",
    "new-wire": "new_wire",
    "save-page": "save_page",
    "reread": "reread",
    "score": "score",
    "db": "db",
}


class LazyGroup(click.Group):
    """A group whose commands are imported only when they run or show their help."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = COMMANDS[cmd_name]
        command: click.Command = getattr(
            import_module(f"crawler.commands.{module}"), cmd_name.replace("-", "_")
        )
        return command


@click.group(
    cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100}
)
@click.option(
    "--config",
    "config_file",
    type=click.Path(path_type=Path),
    envvar="OREWIRE_CONFIG_FILE",
    help="Configuration file. Default: orewire.toml in this directory, if there is one.",
)
@click.option("--store", type=click.Path(path_type=Path), help="The SQLite file. Default: as configured.")
@click.option("-v", "--verbose", count=True, help="Say more on stderr: -v what is done, -vv every request.")
@click.option(
    "--log-format",
    type=click.Choice(["text", "json"]),
    default="text",
    help="json: each line of the log is an object, for log collectors.",
)
@click.version_option(package_name="orewire", prog_name="orewire")
@click.pass_context
def orewire(
    ctx: click.Context, config_file: Path | None, store: Path | None, verbose: int, log_format: str
) -> None:
    """Watch mining and metals news wires; keep every production figure with its sentence in one SQLite file.

    \b
    Try it without a network:   orewire demo
    Crawl the wires once:       orewire crawl
    What was read:              orewire figures --commodity copper --since 30d
    What became known:          orewire changes

    \b
    Exit codes: 0 done; 1 a wire failed, or a check found something; 2 wrong usage, configuration or input;
    130 interrupted.
    """
    start_logging(verbose, log_format)
    ctx.obj = configured(config_file, store)


def configured(config_file: Path | None, store: Path | None) -> Config:
    """The configuration as these options of the command line want it."""
    config = load_config(config_file)
    if store is None:
        return config
    return config.model_copy(update={"store": config.store.model_copy(update={"path": store})})


def main() -> None:
    """Entry point: faults that a user can mend become one line and an exit code, never a traceback."""
    from storage.db import StoreError

    try:
        orewire.main(standalone_mode=False)
    except click.exceptions.Exit as ending:
        sys.exit(ending.exit_code)
    except click.ClickException as error:
        error.show()
        sys.exit(error.exit_code)
    except (ConfigError, StoreError, OSError) as error:
        _leave(error)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)


def _leave(error: Exception) -> None:
    if isinstance(error, BrokenPipeError):  # the reader of our output, `head` for one, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    click.echo(f"orewire: {error}", err=True)
    sys.exit(2)


if __name__ == "__main__":
    main()
