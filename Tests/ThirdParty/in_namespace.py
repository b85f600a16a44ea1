"""Runs a Python function in a process of its own that may mount file systems, and tells what it returned."""

import json
import os
import subprocess
import sys

# Whoever isn't root becomes root in a namespace of its own, in which mounts are nobody else's.
OWN = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--map-root-user", "--mount"]


def call(file, function, *arguments):
    """Calls a function of a Python file."""
    script = (
        "import importlib.util, json, sys\n"
        "specification = importlib.util.spec_from_file_location('called', sys.argv[1])\n"
        "module = importlib.util.module_from_spec(specification)\n"
        "specification.loader.exec_module(module)\n"
        "print(json.dumps(getattr(module, sys.argv[2])(*sys.argv[3:])))\n"
    )
    command = [*OWN, sys.executable, "-B", "-c", script, file, function, *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": os.path.dirname(file)}
    result = subprocess.run(command, capture_output=True, text=True, env=environment)
    if result.returncode != 0:
        raise AssertionError(
            "This check mounts file systems. It needs root, or a system on which users may make namespaces "
            f"(`unshare --map-root-user --mount true` must work).\n{result.stderr}"
        )
    return json.loads(result.stdout.splitlines()[-1])


def mount(kind, options, place):
    os.makedirs(place, exist_ok=True)
    subprocess.run(["mount", "-t", kind, "-o", options, kind, place], check=True)


def mount_folder(folder, place):
    os.makedirs(folder, exist_ok=True)
    os.makedirs(place, exist_ok=True)
    subprocess.run(["mount", "--bind", folder, place], check=True)


def mount_read_only(place):
    subprocess.run(["mount", "--bind", place, place], check=True)
    subprocess.run(["mount", "-o", "remount,bind,ro", place], check=True)
