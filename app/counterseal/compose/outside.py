"""What a demo's kiosk can reach through its courier: a time-stamp authority; and the courier itself."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path

from counterseal.lab.tsa.authority import ROOT_FILE as STAMPERS_FILE

from .children import Children
from .demo_folder import DemoFolder


def start_outside(
    children: Children, folder: DemoFolder, runtime: Path, environment: Mapping[str, str]
) -> None:
    """Starts the authority and the courier; the trust folder then says that the authority is believed."""
    keys = runtime / "tsa"
    children.start("tsa", ("lab", "tsa", "--dir", str(keys)), environment)
    address = children.line_from("tsa").removeprefix("listening ")
    shutil.copyfile(keys / STAMPERS_FILE, folder.trust / STAMPERS_FILE)
    config = folder.state / "courier.toml"
    said = {"runtime": str(runtime), "tsa": [f"http://{address}/"]}
    config.write_text("".join(f"{key} = {json.dumps(value)}\n" for key, value in said.items()))
    children.start("courier", ("courier", "--config", str(config)), environment)
