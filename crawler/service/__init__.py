"""The service that users leave running: crawls, alerts and upkeep when the store says that they are due."""
