"""The panels of the acts, named as in app/acts."""
