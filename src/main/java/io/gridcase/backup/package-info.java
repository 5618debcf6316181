/**
 * Backups of an installation on a file of H2 (LZ-23): database and attachments at one moment, in
 * one file. What runs on PostgreSQL is saved by its own tools (docs/backup.md).
 */
@ApplicationModule(allowedDependencies = {"kernel", "access"})
package io.gridcase.backup;

import org.springframework.modulith.ApplicationModule;
