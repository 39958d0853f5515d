"""研判: pictures of what came, the lists behind them, rates, hot issues, briefs."""
