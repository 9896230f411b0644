internal import CLibFuzzer
package import FuzzSupport
internal import Glibc
internal import Synchronization

/// The main program of every fuzzer: `FuzzGateway TARGET [libFuzzer's own arguments]`.
package enum FuzzDriver {
    /// The target of this process; libFuzzer's callback carries no context.
    private static let chosen = Mutex<FuzzTarget?>(nil)

    /// Drives one of the targets until libFuzzer has enough; does not come back.
    package static func main(_ targets: [FuzzTarget]) -> Never {
        let name = CommandLine.arguments.dropFirst().first
        guard let target = targets.first(where: { $0.name == name }) else {
            for target in targets { print(target.name) }
            exit(name == nil ? 0 : 2)
        }
        // The runtime's crash reporter waits for ever for a process that the sanitizer has stopped.
        guard let setting = unsafe getenv("SWIFT_BACKTRACE"), unsafe strcmp(setting, "enable=no") == 0 else {
            print("set SWIFT_BACKTRACE=enable=no, or start me through `make fuzz`")
            exit(2)
        }
        chosen.withLock { $0 = target }
        exit(run(target, CommandLine.arguments.dropFirst(2)))
    }

    private static func run(_ target: FuzzTarget, _ arguments: ArraySlice<String>) -> Int32 {
        let all = ["fuzz \(target.name)", "-max_len=\(target.bytesMax)"] + arguments
        var argumentCount = Int32(all.count)
        // libFuzzer keeps the arguments for as long as the process lives, so they are never freed.
        let copies = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: all.count + 1)
        for (index, argument) in all.enumerated() { unsafe copies[index] = unsafe strdup(argument) }
        unsafe copies[all.count] = nil
        var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = unsafe copies
        return unsafe LLVMFuzzerRunDriver(&argumentCount, &list) { bytes, count in
            let input = unsafe [UInt8](UnsafeBufferPointer(start: bytes, count: count))
            FuzzDriver.take(input)
            return 0
        }
    }

    private static func take(_ bytes: [UInt8]) {
        guard let target = chosen.withLock({ $0 }) else { return }
        do {
            try target.run(FuzzInput(bytes))
        } catch {
            print("\(target.name): \(error)")
            fflush(nil)
            // libFuzzer keeps the input of a process that aborts.
            abort()
        }
    }
}
