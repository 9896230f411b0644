package import PlatformCore

/// Where whole files of tenants are kept under names that nobody can guess, and never changed.
///
/// Any thread may call; nothing blocks but threads for it. The twins are a folder and an S3 bucket.
package protocol ObjectStore: Sendable {
    /// Takes over a file of this machine: the object is durable when this returns, and the file gone.
    ///
    /// After an error the file may still be there, and the object may or may not be.
    func put(_ key: ObjectKey, _ file: SpooledFile) async throws(ObjectError)

    /// The object's bytes from an offset on: so many, or fewer where it ends, or none past its end.
    func read(_ key: ObjectKey, from offset: Int64, countMax: Int) async throws(ObjectError) -> [UInt8]

    /// How long an object is; `notFound` where there is none.
    func byteCount(of key: ObjectKey) async throws(ObjectError) -> Int64

    /// Removes an object; one that is not there need not be.
    func remove(_ key: ObjectKey) async throws(ObjectError)

    /// A tenant's objects after a name, in the order of names, at most so many.
    func objects(of tenant: TenantNumber, after: ObjectName?, limit: Int) async throws(ObjectError) -> [StoredObject]

    /// Removes whatever a tenant has here.
    func removeAll(of tenant: TenantNumber) async throws(ObjectError)
}

/// An object as a list of them tells it.
package struct StoredObject: Hashable, Sendable {
    package let name: ObjectName
    package let byteCount: Int64
    package let putAt: Timestamp

    package init(name: ObjectName, byteCount: Int64, putAt: Timestamp) {
        self.name = name
        self.byteCount = byteCount
        self.putAt = putAt
    }
}

/// A file on this machine's disk that is whole and closed.
package struct SpooledFile: Hashable, Sendable {
    package let path: String
    package let byteCount: Int64

    package init(path: String, byteCount: Int64) {
        self.path = path
        self.byteCount = byteCount
    }
}
