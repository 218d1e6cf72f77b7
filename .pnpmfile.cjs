/**
 * A package goes out without what only this repository can install. pnpm would also list it in an order that differs
 * from one time to the next.
 */
const beforePacking = ({ devDependencies, ...manifest }) => manifest;

module.exports = { hooks: { beforePacking } };
