"""Firefox without a window, told what to do through WebDriver BiDi."""

import base64
import json
import subprocess
import time
from pathlib import Path

from websockets.sync.client import connect

# Sheets of paper in centimetres, upright.
SHEETS = {"A4": (21.0, 29.7), "Letter": (21.59, 27.94)}


class Firefox:
    """A browser with a profile of its own in a folder that is empty; to be left like a file that one opens."""

    def __init__(self, profile):
        self._profile = Path(profile)
        self._count = 0

    def __enter__(self):
        command = ["firefox-esr", "--headless", "--no-remote", "--profile", self._profile, "--remote-debugging-port=0"]
        self._program = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            self._socket = connect(self._address(), max_size=None).__enter__()
            self._send("session.new", capabilities={})
            self._tab = self._send("browsingContext.getTree")["contexts"][0]["context"]
        except BaseException:
            self._program.kill()
            self._program.wait()
            raise
        return self

    def __exit__(self, *error):
        try:
            self._send("browser.close")
            self._program.wait(timeout=20)
        finally:
            self._socket.close()
            if self._program.poll() is None:
                self._program.kill()
                self._program.wait()

    def _address(self):
        """Where the browser listens, which it writes into its profile."""
        file = self._profile / "WebDriverBiDiServer.json"
        for _ in range(300):
            if self._program.poll() is not None:
                raise RuntimeError(f"Firefox ended with {self._program.returncode}")
            if file.exists() and (text := file.read_text(encoding="utf-8")):
                server = json.loads(text)
                return f"ws://{server['ws_host']}:{server['ws_port']}/session"
            time.sleep(0.2)
        raise TimeoutError("Firefox doesn't listen")

    def _send(self, method, **parameters):
        self._count += 1
        self._socket.send(json.dumps({"id": self._count, "method": method, "params": parameters}))
        while True:
            answer = json.loads(self._socket.recv(timeout=120))
            if answer.get("id") == self._count:
                if answer["type"] != "success":
                    raise RuntimeError(f"{method}: {answer.get('message')}")
                return answer["result"]

    def printed(self, address, sheet="A4", orientation="portrait"):
        """A page as it comes out of the printer, at its full size: the PDF's bytes."""
        self._send("browsingContext.navigate", context=self._tab, url=address, wait="complete")
        width, height = SHEETS[sheet]
        size = {"width": width, "height": height}
        margin = dict.fromkeys(("top", "bottom", "left", "right"), 1.5)
        options = {"orientation": orientation, "page": size, "margin": margin, "shrinkToFit": False}
        return base64.b64decode(self._send("browsingContext.print", context=self._tab, **options)["data"])
