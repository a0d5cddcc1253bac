"""Tasks → outcomes: the engines by name."""

from pipeline.engines.base import Engine
from pipeline.engines.local import run_local
from pipeline.engines.ray import run_ray
from pipeline.engines.serial import run_serial

ENGINES: dict[str, Engine] = {"serial": run_serial, "local": run_local, "ray": run_ray}
