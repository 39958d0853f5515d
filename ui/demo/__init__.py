"""The scripted day and the pictures: the real windows, driven by keys as a clerk would."""
