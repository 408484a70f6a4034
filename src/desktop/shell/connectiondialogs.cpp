#include "desktop/shell/connectioncommands.h"
namespace desktop {
void ConnectionCommands::add() {}
void ConnectionCommands::edit(const QString &) {}
void ConnectionCommands::duplicate(const QString &) {}
void ConnectionCommands::import() {}
void ConnectionCommands::showVault() {}
}
