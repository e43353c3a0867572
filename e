Usage: factcheck search [OPTIONS] [QUERY] [PATHS]...
Try 'factcheck search --help' for help.

Error: No such option '-"'.
