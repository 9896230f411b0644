internal import MTProtoTL
internal import NIOCore
internal import PlatformCore
internal import Tenants

/// What clients keep beside a file's number and give back with it: the rest of its name, and what it is.
///
/// A file is fetched and sent on with nothing looked up. That a client was told of it, its access hash proves.
struct FileReference: Hashable {
    /// Changes with the layout of what follows it.
    private static let version: UInt8 = 1
    /// Longer ones are none of ours, in bytes.
    private static let bytesMax = 8 << 10

    let name: ObjectName
    /// The content of the message that it was in.
    let body: MessageBody

    init(_ media: SpokenMedia) {
        name = media.address.key.name
        var plain = media.alone
        plain.host = "echoim://files"
        body = plain.body()
    }

    /// Reads what a client shows together with a file's number.
    init(id: Int64, _ bytes: TLBytes) throws(RPCError) {
        var bytes = bytes
        guard bytes.readableBytes <= Self.bytesMax, bytes.readInteger() == Self.version,
            let low = bytes.readInteger(as: UInt64.self), let count = bytes.readInteger(as: UInt8.self),
            let objectName = bytes.readString(length: Int(count))
        else { throw .fileReferenceExpired }
        name = ObjectName(high: UInt64(bitPattern: id), low: low)
        body = MessageBody(objectName: objectName, content: Array(bytes.readableBytesView))
    }

    /// The number that clients know the file by.
    var id: Int64 { Int64(bitPattern: name.high) }

    var bytes: TLBytes {
        var bytes = ByteBuffer()
        bytes.writeMultipleIntegers(Self.version, name.low, UInt8(clamping: body.objectName.utf8.count))
        bytes.writeString(body.objectName)
        bytes.writeBytes(body.content)
        return bytes
    }

    /// The file, as something to be said anew in a tenant.
    func media(in tenant: TenantNumber) throws(RPCError) -> SpokenMedia {
        guard let media = SpokenMedia(of: body, in: tenant), media.address.key.name == name else {
            throw .fileReferenceExpired
        }
        return media
    }
}
