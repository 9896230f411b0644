"""The list of cases: each a function with the section it shows and the client that asks."""


class Cases:
    """What one client asks of the server, in the order it was written down."""

    def __init__(self, client):
        self.client = client
        self.all = []

    def case(self, section, name, *arguments):
        """Adds the decorated function, once per argument if there are any."""
        def add(function):
            if not arguments:
                self.all.append((section, name, function))
            for argument in arguments:
                label = argument if isinstance(argument, (str, int)) else argument[0]
                self.all.append((section, f"{name}: {label}", lambda server, a=argument: function(server, a)))
            return function
        return add
