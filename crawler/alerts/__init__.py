"""Who is told of which changes, when and how: rules and timing (pure), the outbox, senders."""
