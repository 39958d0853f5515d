"""Exchange with the centre: certificates, wrapped keys, the protocol, and the centre's own SQL."""
