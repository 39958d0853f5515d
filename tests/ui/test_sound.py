"""The chime of the calling window is our own and is played by the player the system has; where there is none it is silent."""

from __future__ import annotations

import math
import struct
import wave
from io import BytesIO

from ui import sound
from ui.style import RESOURCES

RATE = 22_050


def chime() -> bytes:
    """Two soft tones, a fourth apart, each dying away: this made resources/sounds/chime.wav."""
    samples: list[int] = []
    for pitch, seconds in ((880.0, 0.45), (659.25, 0.9)):
        for i in range(int(RATE * seconds)):
            at = i / RATE
            swell = min(1.0, at / 0.01) * math.exp(-4.5 * at)
            tone = math.sin(2 * math.pi * pitch * at) + 0.25 * math.sin(4 * math.pi * pitch * at)
            samples.append(round(13_000 * swell * tone))
    made = BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))
    return made.getvalue()


def test_the_chime_is_what_our_few_lines_made():
    kept = (RESOURCES / "sounds" / "chime.wav").read_bytes()
    made = chime()
    assert len(kept) == len(made)
    pairs = zip(struct.iter_unpack("<h", kept[44:]), struct.iter_unpack("<h", made[44:]), strict=True)
    # another processor may round the last digit of a sine differently
    assert all(abs(a - b) <= 1 for (a,), (b,) in pairs)


def test_it_is_played_by_the_player_of_the_system(tmp_path, monkeypatch, qtbot):
    heard = tmp_path / "heard"
    player = tmp_path / "aplay"
    player.write_text(f'#!/bin/sh\necho "$@" > {heard}.part && mv {heard}.part {heard}\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    monkeypatch.setattr(sound, "PLAYERS", (("aplay", ("-q",)),))
    assert sound.play_chime()
    qtbot.waitUntil(heard.exists)
    assert heard.read_text().split() == ["-q", str(RESOURCES / "sounds" / "chime.wav")]


def test_without_a_player_it_is_silent(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not sound.play_chime()
