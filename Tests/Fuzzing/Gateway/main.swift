internal import FuzzDriver

FuzzDriver.main(gatewayFuzzTargets)
