# The part of the driver that looks at what Alembic wrote and found: warnings of a new revision, and
# the differences between models and database. Runs before driver.py, in one program with it.
import ast

# Warnings of a written file


DROPS = {"drop_table": "drop_table", "drop_column": "drop_column"}


def literal(node):
    return node.value if isinstance(node, ast.Constant) else None


def warning_of(call):
    """(kind, name) when a call of op loses data, renames, or refuses rows that are there."""
    name = call.func.attr
    texts = [str(v) for v in map(literal, call.args) if isinstance(v, str)]
    named = {k.arg: k.value for k in call.keywords}
    if name == "rename_table":
        return "rename", texts[0] if texts else str(literal(named.get("old_table_name")))
    if name in DROPS:
        return DROPS[name], ".".join(texts[:2])
    if name == "alter_column" and "new_column_name" in named:
        return "rename", ".".join(texts[:2])
    if name == "alter_column" and literal(named.get("nullable")) is False:
        return "not_null", ".".join(texts[:2])
    if name == "add_column":
        for column in (a for a in call.args if isinstance(a, ast.Call)):
            options = {k.arg: k.value for k in column.keywords}
            required = literal(options.get("nullable")) is False
            if required and "server_default" not in options:
                first = [literal(a) for a in column.args[:1]]
                return "required", ".".join(texts[:1] + [str(f) for f in first])
    return None


def warnings_of(path):
    with open(path, "rb") as source:
        tree = ast.parse(source.read())
    found = []
    for function in tree.body:
        if not isinstance(function, ast.FunctionDef) or not function.name.startswith("upgrade"):
            continue
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                warning = warning_of(node)
                if warning:
                    found.append({"kind": warning[0], "name": warning[1], "line": node.lineno})
    return sorted(found, key=lambda w: w["line"])


# What the models have and the database has not


def qualified(schema, table):
    return schema + "." + table if schema else table


def difference_of(diff):
    """One entry of Alembic's list of tuples as named fields."""
    kind = diff[0]
    told = {"kind": kind, "table": "", "name": "", "from": "", "to": ""}
    subject = diff[1] if len(diff) > 1 else None
    if kind.startswith("modify_"):
        told.update(table=qualified(diff[1], diff[2]), name=diff[3])
        told.update({"from": str(diff[5]), "to": str(diff[6])})
    elif kind in ("add_column", "remove_column"):
        told.update(table=qualified(diff[1], diff[2]), name=diff[3].name, to=str(diff[3].type))
    elif hasattr(subject, "columns") and hasattr(subject, "table"):
        table = subject.table
        told.update(table=qualified(table.schema, table.name), name=str(subject.name or ""))
        told.update(to=", ".join(str(getattr(c, "name", c)) for c in subject.columns))
    elif hasattr(subject, "fullname"):
        told.update(table=subject.fullname)
    else:
        told.update(name=str(subject))
    return told


def compare(project, _request):
    from alembic.autogenerate.api import RevisionContext

    config = project.configuration()
    script = project.load(config)
    arguments = dict(
        message=None, autogenerate=True, sql=False, head="head", splice=False, branch_label=None,
        version_path=None, rev_id=None, depends_on=None,
    )
    generation = RevisionContext(config, script, arguments)

    def look(rows, context):
        generation.run_autogenerate(rows, context)
        return []

    project.run_env(
        config, look, dont_mutate=True, as_sql=False, template_args=generation.template_args
    )
    found = []
    for operations in generation.generated_revisions[-1].upgrade_ops_list:
        for diff in operations.as_diffs():
            for one in diff if isinstance(diff, list) else [diff]:
                found.append(difference_of(one))
    say("differences", differences=found)
