internal import Foundation
package import PlatformCore

/// A tenant's files in backups: a folder like the tenant's own among the objects.
///
/// Files are never changed, so on the same disk a copy is a second name for the same bytes, and costs none. Calls block.
extension ObjectFolder {
    /// Copies a tenant's files into a new folder.
    package func copyAll(of tenant: TenantNumber, to path: String) throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Self.copy(from: tenantFolder(tenant), to: path)
    }

    /// Puts a copy's files beside those that a tenant has; what is there already is the same.
    package func takeAll(of tenant: TenantNumber, from path: String) throws {
        guard FileManager.default.fileExists(atPath: path) else { return }
        try FileManager.default.createDirectory(atPath: tenantFolder(tenant), withIntermediateDirectories: true)
        try Self.copy(from: path, to: tenantFolder(tenant))
    }

    private static func copy(from: String, to: String) throws {
        let files = FileManager.default
        for digits in try names(in: from) {
            try files.createDirectory(atPath: to + "/" + digits, withIntermediateDirectories: true)
            for name in try names(in: from + "/" + digits) where ObjectName(name) != nil {
                let (source, copy) = ("\(from)/\(digits)/\(name)", "\(to)/\(digits)/\(name)")
                guard !files.fileExists(atPath: copy) else { continue }
                do {
                    try files.linkItem(atPath: source, toPath: copy)
                } catch {
                    // Another disk, or one without second names. Half a file must not lie under the name.
                    if files.fileExists(atPath: copy + partEnding) { try files.removeItem(atPath: copy + partEnding) }
                    try files.copyItem(atPath: source, toPath: copy + partEnding)
                    try files.moveItem(atPath: copy + partEnding, toPath: copy)
                }
            }
        }
    }

    private static let partEnding = ".part"
}
