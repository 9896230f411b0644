internal import MTProtoTL
internal import NIOCore
internal import TLSupport
internal import Testing

struct `What Telethon writes` {
    @Test func `is read, and written again byte for byte`() throws {
        for object in try TelethonObject.all() {
            var reader = TLReader(object.bytes)
            var writer = TLWriter(layer: 229, dc: 2)
            do {
                // Behind a wrapper stands a second object.
                repeat { try readAnything(&reader).write(to: &writer) } while reader.byteCount > 0
            } catch {
                Issue.record("\(object.name): \(error)")
                continue
            }
            #expect(writer.buffer == object.bytes, "\(object.name)")
        }
    }

    @Test func `covers the schema`() throws {
        let names = Set(try TelethonObject.all().map(\.name))
        #expect(names.count > 1000)
        #expect(
            names.isSuperset(of: ["message", "updates", "messages.sendMessage", "initConnection", "resPQ", "channel"])
        )
    }

    @Test func `is refused wherever it is cut`() throws {
        for object in try TelethonObject.all() {
            for count in 0..<object.bytes.readableBytes {
                var reader = TLReader(object.bytes.getSlice(at: 0, length: count) ?? ByteBuffer())
                do {
                    let value = try readAnything(&reader)
                    #expect(value is any TLWrapper, "\(object.name) of \(count) bytes")
                } catch {
                    #expect(error == .truncated, "\(object.name) of \(count) bytes")
                }
            }
        }
    }
}
